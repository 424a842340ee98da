/** What many screens say alike: the names of buttons, mostly. */
export const common = {
  name: 'Name',
  edit: 'Edit…',
  remove: 'Remove',
  cancel: 'Cancel',
  undo: 'Undo',
  add: 'Add',
  done: 'Done',
  reason: 'Reason',
  restore: 'Restore',
  keepIt: 'Keep it',
  copy: 'Copy',
  delete: 'Delete',
  choose: 'Choose…',
  dismiss: 'Dismiss',
  close: 'Close',
};
