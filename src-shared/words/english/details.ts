/** What is known about a draft besides its text. */
export const details = {
  title: 'About this draft',
  open: 'Details…',
  draftTitle: 'Title in the library',
  byline: 'Byline',
  section: 'Section',
  publishedOn: 'Published on',
  tags: 'Tags',
  tagsHint: 'harbour, council',
  undone: 'Each change is saved at once and can be undone.',
};
