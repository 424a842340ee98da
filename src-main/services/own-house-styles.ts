import type { HouseStyle } from '../../src-shared/domain/house-style';
import type { Library } from '../../src-shared/domain/library';

/** Keeps a style among the library's own, over the one of the same id, and goes by it. */
export function withOwnStyle(library: Library, style: HouseStyle): Library {
  const others = (library.ownHouseStyles ?? []).filter((own) => own.id !== style.id);
  return { ...library, houseStyle: style, ownHouseStyles: [...others, style] };
}

/** Takes one of the library's own styles out. The one that the library goes by stays in force until another is chosen. */
export function withoutOwnStyle(library: Library, id: string): Library {
  return { ...library, ownHouseStyles: (library.ownHouseStyles ?? []).filter((own) => own.id !== id) };
}
