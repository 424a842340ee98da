import type { HouseStyle } from '../domain/house-style';

/** What a new library goes by until its desk chooses or writes a style of its own. */
export const DEFAULT_HOUSE_STYLE: HouseStyle = {
  id: 'plain-desk',
  name: 'Plain Desk',
  description:
    'Errors are called errors and corrected in public. Grave ones stand on top, the others at the foot; ' +
    'the wrong words are said again only where readers could not follow without them.',
  notices: {
    labels: {
      correction: 'Correction',
      clarification: 'Clarification',
      update: 'Update',
      editorsNote: 'Editor’s note',
      retraction: 'Retraction',
    },
    opening: '{label}, {date}: ',
    openingWithoutDate: '{label}: ',
    dateForm: 'MMMM D, YYYY',
    placement: 'graveOnTop',
    order: 'newestFirst',
    italics: true,
    templates: {
      correction:
        'This story has been corrected. It now says: {right}. An earlier version wrongly said “{wrong}”.',
      clarification: 'This story has been updated to make clear: {right}.',
      update: 'This story has been updated: {right}.',
      editorsNote: '{right}.',
      retraction: 'This story has been retracted. {right}.',
    },
    restateError: 'whenNeeded',
    euphemisms: [
      'misspoke',
      'misstated',
      'inadvertently',
      'unclear wording',
      'has been amended',
      'has been tweaked',
      'has been adjusted',
      'to better reflect',
      'to reflect more accurately',
      'may have given the impression',
    ],
    mustStandAlone: true,
    oneErrorPerNotice: true,
    lateAfterDays: 30,
    clarificationNeedsSeniorApprover: false,
    misspeltNameAlwaysCorrected: true,
  },
  gate: {
    worstVerdict: 'elided',
    quotationsNeedPassage: true,
    everySentenceCovered: false,
    requiredRoles: ['checker', 'editor'],
    secondReaderDiffers: true,
  },
};
