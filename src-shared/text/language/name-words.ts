/** Small words inside a name: `Ruth van der Meer`, `Omar bin Said`. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della der den di du la le las los van von zu zum ten ter bin ibn al el y e st'.split(
    ' ',
  ),
);

/** What may follow a name as a part of it, without a final stop. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr ii iii iv v esq obe mbe phd md qc kc mp'.split(' '),
);

/** Words that make a run of capitals an institution, a place or a product rather than a person; lower case. */
export const NOT_A_PERSON: ReadonlySet<string> = new Set(
  (
    'university college school institute academy council committee commission department ministry office agency ' +
    'authority board bureau court party union association federation society foundation fund trust bank company ' +
    'corporation corp inc ltd llc plc group holdings industries systems services press times post journal news ' +
    'street st avenue ave road rd boulevard lane square park bridge tunnel station airport port harbor harbour dock ' +
    'pier river lake sea ocean bay gulf island islands mountain mount valley coast beach county city town village ' +
    'district province state states kingdom republic north south east west northern southern eastern western new ' +
    'hospital clinic church cathedral mosque temple museum library theater theatre hotel hall house tower center ' +
    'centre building stadium club team league cup championship act bill law treaty code war battle army navy force ' +
    'guard police service day week year january february march april may june july august september october ' +
    'november december monday tuesday wednesday thursday friday saturday sunday christmas easter street wall ' +
    'senate congress parliament house assembly cabinet supreme high national international united european ' +
    'american british french german english african asian festival award prize show radio television tv channel ' +
    'project program programme plan report review survey study initiative movement campaign app inc. co. technologies ' +
    'labs software energy water works line lines airlines railway ferry shipping terminal quay lifeboat'
  ).split(' '),
);

/** Months and weekdays, in full, lower case. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);
