/** What a sign beside a number is called. */
export const SIGN_WORDS: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['£', 'pound'],
  ['€', 'euro'],
  ['¥', 'yen'],
  ['₹', 'rupee'],
  ['¢', 'cent'],
  ['%', 'percent'],
  ['°', 'degree'],
]);

/** Units: one form for singular, plural and short. */
export const UNITS: ReadonlyMap<string, string> = new Map([
  ['dollars', 'dollar'],
  ['pounds', 'pound'],
  ['euros', 'euro'],
  ['rupees', 'rupee'],
  ['cents', 'cent'],
  ['degrees', 'degree'],
  ['km', 'kilometer'],
  ['kilometers', 'kilometer'],
  ['kilometre', 'kilometer'],
  ['kilometres', 'kilometer'],
  ['kg', 'kilogram'],
  ['kilograms', 'kilogram'],
  ['kilo', 'kilogram'],
  ['kilos', 'kilogram'],
]);

const SMALL = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
  'seventeen eighteen nineteen'
).split(' ');
const SMALL_ORDINALS = (
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
).split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Number words in figures; compounds are said in several words and so in several terms. */
export const NUMBER_WORDS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...SMALL.map((word, value) => [word, [String(value)]] as const),
  ...SMALL_ORDINALS.map((word, value) => [word, [`${value}th`]] as const),
  ...TENS.map((word, index) => [word, [String(20 + index * 10)]] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, 'ieth'), [`${20 + index * 10}th`]] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, 'ies'), [`${20 + index * 10}s`]] as const),
  ['fourty', ['40']],
  ['½', ['half']],
]);

/** Said in one breath, written in two words; and short forms. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["can't", ['can', 'not']],
  ['cant', ['can', 'not']],
  ['cannot', ['can', 'not']],
  ["won't", ['will', 'not']],
  ['wont', ['will', 'not']],
  ["shan't", ['shall', 'not']],
  ["ain't", ['is', 'not']],
  ['aint', ['is', 'not']],
  ["let's", ['let', 'us']],
  ['gonna', ['going', 'to']],
  ['wanna', ['want', 'to']],
  ['gotta', ['got', 'to']],
  ['hafta', ['have', 'to']],
  ['oughta', ['ought', 'to']],
  ['kinda', ['kind', 'of']],
  ['sorta', ['sort', 'of']],
  ['lotta', ['lot', 'of']],
  ['outta', ['out', 'of']],
  ['coulda', ['could', 'have']],
  ['shoulda', ['should', 'have']],
  ['woulda', ['would', 'have']],
  ['dunno', ['do', 'not', 'know']],
  ['gimme', ['give', 'me']],
  ['lemme', ['let', 'me']],
  ["y'all", ['you', 'all']],
  ["ma'am", ['madam']],
  ['im', ['i', 'am']],
  ['ive', ['i', 'have']],
  ['youre', ['you', 'are']],
  ['theyre', ['they', 'are']],
  ['em', ['them']],
  ['cuz', ['because']],
  ['cos', ['because']],
  ['coz', ['because']],
  ['alright', ['all', 'right']],
  ['okay', ['ok']],
  ['&', ['and']],
  ['thru', ['through']],
  ['tho', ['though']],
  ['vs', ['versus']],
  ['mr', ['mister']],
  ['dr', ['doctor']],
]);

/** The verbs that take `n’t` without changing. */
export const NOT_BEFORE_NT: ReadonlySet<string> = new Set(
  'do does did is are was were have has had could would should might must need ought'.split(' '),
);

/** Words after which `’s` is mostly `is`; after names it is mostly a possessive. */
export const IS_AFTER: ReadonlySet<string> = new Set(
  'it that what he she there here who where how when why this everything everybody everyone nothing'.split(
    ' ',
  ),
);

/** Spellings that no rule reaches, British or older → the form that is compared. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  (
    'grey gray|greys grays|programme program|programmes programs|cheque check|cheques checks|tyre tire|tyres tires|' +
    'kerb curb|plough plow|sceptic skeptic|sceptics skeptics|sceptical skeptical|aluminium aluminum|mum mom|mums moms|' +
    'odour odor|odours odors|learnt learned|burnt burned|dreamt dreamed|spelt spelled|leapt leaped|spoilt spoiled|' +
    'whilst while|amongst among|towards toward|afterwards afterward|backwards backward|forwards forward|' +
    'judgement judgment|judgements judgments|acknowledgement acknowledgment|ageing aging|licence license|' +
    'licences licenses|defence defense|offence offense|offences offenses|pretence pretense|practise practice|' +
    'practised practiced|practising practicing|catalogue catalog|catalogues catalogs|dialogue dialog|dialogues dialogs|' +
    'analogue analog|maths math|centre center|centres centers|centred centered|theatre theater|theatres theaters|' +
    'metre meter|metres meters|litre liter|litres liters|fibre fiber|fibres fibers|calibre caliber|sombre somber|' +
    'meagre meager|spectre specter|lustre luster|manoeuvre maneuver|manoeuvres maneuvers|paediatric pediatric|' +
    'anaesthetic anesthetic|haemorrhage hemorrhage|oestrogen estrogen|foetus fetus|enrol enroll|fulfil fulfill|' +
    'instalment installment|instalments installments|skilful skillful|wilful willful|jewellery jewelry|marvellous marvelous|' +
    'moustache mustache|pyjamas pajamas|sulphur sulfur|cosy cozy|storey story|storeys stories|yoghurt yogurt|' +
    'artefact artifact|artefacts artifacts|disc disk|discs disks|encyclopaedia encyclopedia|mediaeval medieval|' +
    'archaeology archeology|til till'
  )
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
