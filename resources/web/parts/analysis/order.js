/** The orders that users of a matrix can have. Each gives places of its rows. */
export const ORDERS = {
  chosen: { name: 'as chosen', places: ({ users }) => users.map((id, place) => place) },
  id: { name: 'by number', places: ({ users }) => users.map((id, place) => place).sort((a, b) => users[a] - users[b]) },
  alike: { name: 'alike side by side', places: sideBySide },
};

/** From the first user on, always the one next who is most like the last: those who are alike form blocks along the diagonal. */
function sideBySide({ users, similarity }) {
  const left = users.map((id, place) => place);
  const order = [left.shift()];
  while (left.length > 0) {
    const row = similarity[order[order.length - 1]];
    const next = left.reduce((best, place) => row[place] > row[best] ? place : best);
    order.push(...left.splice(left.indexOf(next), 1));
  }
  return order;
}
