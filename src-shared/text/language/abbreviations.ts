/**
 * Written short forms that end in a full stop, in lower case and without it. After one of these a
 * sentence goes on, however the next word is written: a name or a number has to follow.
 */
export const ABBREVIATIONS_BEFORE_A_NAME: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof rev fr hon gov sen rep reps sens gen col lt capt cmdr maj sgt cpl pvt adm pres supt insp ' +
    'det messrs mme mlle mt ft cllr amb atty asst assoc dir brig cdr cpt dist ofc vs v cf fig figs vol vols nos ' +
    'pp para art sec ca approx e.g i.e viz esp incl ste'
  ).split(' '),
);

/** Short forms that may also end a sentence: only the word after them can tell. */
export const ABBREVIATIONS_THAT_MAY_END: ReadonlySet<string> = new Set(
  (
    'inc co corp ltd llc plc bros jr sr esq etc al dept dpt assn univ est bldg min hr hrs sec secs lb lbs oz ' +
    'st ave blvd rd ln hwy pl sq apt a.m p.m ph.d m.d b.a m.a u.s u.k u.n e.u d.c l.a n.y b.c a.d u.s.a ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa ' +
    'r.i s.c n.c s.d n.d n.h n.j n.m tenn tex vt va wash wis wyo ont que alta'
  ).split(' '),
);
