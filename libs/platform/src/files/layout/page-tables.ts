import { type Grid, gridFrom } from './lattice.js';
import { contains, middleX, middleY, type PageContent } from './page-content.js';
import { crossingGroups, joinRulings } from './rulings.js';

/** The ruled tables of a page, top to bottom; a table drawn inside a cell is a part of that cell. */
export function ruledGrids(content: Pick<PageContent, 'rulings'>): Grid[] {
  const grids = crossingGroups(joinRulings(content.rulings))
    .map((group) => gridFrom(group))
    .filter((grid) => grid !== null);
  const inner = (grid: Grid) =>
    grids.some(
      (other) => other !== grid && contains(other.box, middleX(grid.box), middleY(grid.box)) && wider(other, grid),
    );
  return grids.filter((grid) => !inner(grid)).sort((one, other) => one.box.top - other.box.top);
}

function wider(one: Grid, other: Grid): boolean {
  return (
    one.box.right - one.box.left > other.box.right - other.box.left &&
    one.box.bottom - one.box.top > other.box.bottom - other.box.top
  );
}
