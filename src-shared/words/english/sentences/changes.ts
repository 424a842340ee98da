/** Why a change is proposed, where no person said it. Both halves of a move are decided one by one. */
export const changes = {
  movedAway: 'These words were moved from here to another place.',
  movedHere: 'These words were moved here from another place.',
};
