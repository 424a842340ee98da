/** Where a card stands, in CSS pixels of the window. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
}

/** What of a box decides where the card goes. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;
type Size = Pick<DOMRect, 'width' | 'height'>;

/** Between the card and what it points at, or the window's edge. */
const GAP = 12;

/**
 * Beside what the card points at: to the right, else to the left, else below it, else above it, else over its lower right
 * corner; always whole within the window. Without anything to point at, in the middle.
 */
export function besideTarget(
  target: Box | null,
  card: Size,
  window: Size = { width: innerWidth, height: innerHeight },
): CardPlace {
  if (!target) return { left: (window.width - card.width) / 2, top: (window.height - card.height) / 2 };
  const { left, right, top, bottom } = target;
  const across = [right + GAP, left - GAP - card.width].find((at) => fits(at, card.width, window.width));
  if (across !== undefined) return within({ left: across, top: top + GAP }, card, window);
  const down = [bottom + GAP, top - GAP - card.height].find((at) => fits(at, card.height, window.height));
  return within({ left: right - card.width - GAP, top: down ?? bottom - card.height - GAP }, card, window);
}

/** Whether something of that size is whole on the screen, in one direction. */
function fits(at: number, size: number, room: number): boolean {
  return at >= GAP && at + size <= room - GAP;
}

function within(place: CardPlace, card: Size, window: Size): CardPlace {
  const most = (of: number, all: number): number => Math.max(GAP, all - of - GAP);
  return {
    left: Math.max(GAP, Math.min(place.left, most(card.width, window.width))),
    top: Math.max(GAP, Math.min(place.top, most(card.height, window.height))),
  };
}
