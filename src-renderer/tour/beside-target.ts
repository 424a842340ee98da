/** Where a card stands, in CSS pixels of the window. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

/** What of a box decides where the card goes. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
type Size = Pick<DOMRect, 'width' | 'height'>;

/** Between the card and what it points at, or the stage's edge. */
const GAP = 12;

/**
 * Beside what the card points at: to the right, else to the left, else below it, else above it, else over its lower right
 * corner; always whole within the stage. Without anything to point at, in the middle.
 *
 * @param stage the window without its bars: what they hold is spoken of, and stays in view
 */
export function besideTarget(target: Box | null, card: Size, stage: Box): CardPlace {
  if (!target) {
    return {
      left: (stage.left + stage.right - card.width) / 2,
      top: (stage.top + stage.bottom - card.height) / 2,
    };
  }
  const { left, right, top, bottom } = target;
  const across = [right + GAP, left - GAP - card.width].find((at) =>
    fits(at, card.width, stage.left, stage.right),
  );
  if (across !== undefined) return within({ left: across, top: top + GAP }, card, stage);
  const down = [bottom + GAP, top - GAP - card.height].find((at) =>
    fits(at, card.height, stage.top, stage.bottom),
  );
  return within({ left: right - card.width - GAP, top: down ?? bottom - card.height - GAP }, card, stage);
}

/** Whether something of that size is whole on the stage, in one direction. */
function fits(at: number, size: number, from: number, to: number): boolean {
  return at >= from + GAP && at + size <= to - GAP;
}

function within(place: CardPlace, card: Size, stage: Box): CardPlace {
  const held = (at: number, size: number, from: number, to: number): number =>
    Math.max(from + GAP, Math.min(at, to - size - GAP));
  return {
    left: held(place.left, card.width, stage.left, stage.right),
    top: held(place.top, card.height, stage.top, stage.bottom),
  };
}
