/** The people of a desk, and what each may sign. */
export const people = {
  removed: (name: string) => `${name} is no longer on the list. What they signed stays signed.`,
  added: (name: string) => `${name} is on the list.`,
  roleSet: (name: string, role: string, has: boolean) =>
    has ? `${name} may sign as ${role}.` : `${name} no longer signs as ${role}.`,
  seniorSet: (name: string, is: boolean) =>
    is ? `${name} is a senior approver.` : `${name} is no senior approver any more.`,
  alreadyListed: (name: string) => `${name} is on the list already.`,
  seniorMeans: 'May approve what the house reserves for a senior approver',
  senior: 'senior',
  maySignAs: (name: string, role: string) => `${name} may sign as ${role}`,
  isSenior: (name: string) => `${name} is a senior approver`,
  removePerson: (name: string) => `Remove ${name}`,
  nobodyYet:
    'Nobody yet. Whoever is named above can sign in every role but counsel’s until the desk is listed here.',
  newName: 'Name of a colleague',
};
