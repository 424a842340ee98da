/** Whether a line says who made the story besides its authors, or how to reach them: credits, no story. */
export function isCredit(text: string): boolean {
  return CREDITS.some((pattern) => pattern.test(text)) || isListOfMakers(text);
}

const CREDITS: readonly RegExp[] = [
  /^[^.]{3,200}\bcontributed (?:reporting )?to this (?:report|story|article|post|piece)\b.{0,80}$/i,
  /^(?:[\p{Lu}][\p{L}’.'-]+ ){1,4}(?:can|may) be reached (?:at|via|by)\b/u,
  /^(?:e-?mail|contact|reach|write to) (?:the (?:author|reporter|writer)|[\p{Lu}][\p{L}’.'-]+(?: [\p{Lu}][\p{L}’.'-]+){0,3})\b.{0,40}(?:@|\bat\b)/iu,
  /\bfollow (?:him|her|them|me|us|the author) (?:on (?:twitter|x|bluesky|instagram|facebook|mastodon|threads))?\s*(?:at )?@/i,
  /^our standards:/i,
];

const MAKERS =
  /^\(?(?:additional |with )?(?:reporting|writing|compiled|edited|editing|photography|produced|production|research|text) by (.{3,300})$/i;
const BETWEEN_NAMES =
  /^(?:additional|reporting|writing|compiled|edited|editing|photography|produced|production|research|text|translated|by|and|in|at|for|from|of|the|with|de|da|di|du|la|le|van|von|der|den|al|el|bin|bint|ibn)$/;

/** `Reporting by Dana Okafor in Harlow; editing by Lee Marsh`, and not `Research by the college shows …`. */
function isListOfMakers(text: string): boolean {
  const names = MAKERS.exec(text)?.[1];
  return (
    names !== undefined &&
    (names.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu) ?? []).every((word) => BETWEEN_NAMES.test(word))
  );
}

/** Who paid for the story or the newsroom; who paid for a bridge is news. */
export function isFunder(text: string): boolean {
  return (
    FUNDED_HERE.test(text) ||
    (FUNDED.test(text) && /\b(?:journalism|reporting|newsroom|coverage|newsletter|podcast)\b/i.test(text))
  );
}

const FUNDED_HERE =
  /^(?:(?:(?:financial |major )?support|funding) for (?:this|our)\b|(?:this|our) (?:story|reporting|project|series|article|work|coverage|newsroom)(?: [\w’']+){0,3} (?:was|is|has been) (?:\w+ )?(?:supported|funded|underwritten|made possible|produced with (?:the )?(?:help|support))\b|(?:produced|published|reported) (?:in partnership|with (?:the )?support)\b)/iu;
const FUNDED =
  /^(?:(?:(?:financial |major )?support|funding) for the\b|the (?:story|reporting|project|series|article|work|coverage|newsroom)(?: [\w’']+){0,3} (?:was|is|has been) (?:\w+ )?(?:supported|funded|underwritten|made possible|produced with)\b|[\p{Lu}][\p{L}\p{N}’'& -]{2,60} (?:is|are) (?:supported|funded|made possible) (?:in part )?by\b)/iu;
