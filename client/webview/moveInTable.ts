/** Moves the focus from a cell of the matrix to the next one with a link in the direction of an arrow key. True if it was moved. */
export function moveInTable(key: string): boolean {
  const [down, across] = directions[key] ?? [0, 0];
  const cell = document.activeElement?.closest<HTMLTableCellElement>('.matrix td, .matrix th');
  const row = cell?.closest('tr');
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.matrix tr')];
  if (!cell || !row || (down === 0 && across === 0)) return false;
  let [y, x] = [rows.indexOf(row) + down, cell.cellIndex + across];
  while (rows[y]?.cells[x]) {
    const link = rows[y]?.cells[x]?.querySelector('a');
    if (link) {
      link.focus();
      return true;
    }
    y += down;
    x += across;
  }
  return false;
}

const directions: Readonly<Record<string, readonly [down: number, across: number]>> = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
