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
 * Beside what the card points at: to the right, else to the left, else below it, else over its lower right corner; always
 * whole within the window. Without anything to point at, in the middle.
 */
export function besideTarget(
  target: Box | null,
  card: Size,
  window: Size = { width: innerWidth, height: innerHeight },
): CardPlace {
  if (!target) return { left: (window.width - card.width) / 2, top: (window.height - card.height) / 2 };
  const { left, right, top, bottom } = target;
  const place = [
    { left: right + GAP, top: top + GAP },
    { left: left - GAP - card.width, top: top + GAP },
    { left: right - card.width - GAP, top: bottom + GAP },
  ].find((one) => fits(one, card, window));
  return within(place ?? { left: right - card.width - GAP, top: bottom - card.height - GAP }, card, window);
}

function fits(place: CardPlace, card: Size, window: Size): boolean {
  return place.left >= GAP && place.left + card.width <= window.width - GAP && place.top <= window.height / 2;
}

function within(place: CardPlace, card: Size, window: Size): CardPlace {
  const most = (of: number, all: number): number => Math.max(GAP, all - of - GAP);
  return {
    left: Math.max(GAP, Math.min(place.left, most(card.width, window.width))),
    top: Math.max(GAP, Math.min(place.top, most(card.height, window.height))),
  };
}
