import type { Pattern } from '../report/report.ts';
import { count, oneOf, type Field } from './field.ts';
import type { DigitsReader } from './digits.ts';

type RowSide = Pattern['side'];

/** A row of a table: of a leg, or of both. */
interface Row<Id> {
  readonly id: Id;
  readonly side: RowSide;
}

/** Never reordered: a code that was printed is read by this order. */
const ROW_SIDES: readonly [RowSide, ...RowSide[]] = ['left', 'right', 'both'];

/** More ids than any table will have. */
const MOST_IDS = 200;

/**
 * The rows of a table, which has one for each id and side at most: which sides there are costs less than naming each.
 * How many ids the writer knew stands before them, so that the list may grow at its end.
 * @param rest what a row has besides its id and side.
 */
export function tableOf<Id extends string, Of extends Row<Id>>(
  ids: readonly Id[],
  rest: (id: Id, side: RowSide) => Field<Of>,
): Field<Of[]> {
  const known = count(MOST_IDS);
  const sides = oneOf(SIDE_SETS, SIDE_SETS.length);
  return {
    put: (out, rows) => {
      known.put(out, ids.length);
      for (const id of ids) {
        const found = ROW_SIDES.flatMap((side) => {
          const row = rows.find((one) => one.id === id && one.side === side);
          return row === undefined ? [] : [{ side, row }];
        });
        sides.put(out, setOf(found.map(({ side }) => side)));
        for (const { side, row } of found) rest(id, side).put(out, row);
      }
    },
    take: (from) => {
      const rows: Of[] = [];
      for (const id of idsOf(ids, known.take(from), from))
        for (const side of sides.take(from)) rows.push(rest(id, side).take(from));
      return rows;
    },
  };
}

/** Which sides a table has of an id. */
const SIDE_SETS: readonly [readonly RowSide[], ...(readonly RowSide[])[]] = [
  [],
  ['left', 'right'],
  ['both'],
  ['left'],
  ['right'],
  ['left', 'right', 'both'],
  ['left', 'both'],
  ['right', 'both'],
];

function setOf(sides: readonly RowSide[]): readonly RowSide[] {
  return SIDE_SETS.find((set) => set.join() === sides.join()) ?? SIDE_SETS[0];
}

/** The ids that the writer knew. One that knew more than we do is newer than its format says. */
function idsOf<Id>(ids: readonly Id[], known: number, from: DigitsReader): readonly Id[] {
  if (known > ids.length) from.fail();
  return ids.slice(0, known);
}
