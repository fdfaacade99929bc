import type { DeadlineContext, Warning } from '../deadlines/index.js';
import { readItems, termColumns } from './items/index.js';
import type { ReadItem, ReadRoadmap, ReadSection } from './order-reading.js';
import type { TitledRoadmap } from './order-tables.js';
import type { NameLexicon } from './parties/index.js';
import { type Period, periodIn } from './period.js';

export interface RoadmapsReading {
  readonly roadmaps: readonly ReadRoadmap[];
  readonly sections: readonly ReadSection[];
  readonly items: readonly ReadItem[];
  readonly warnings: readonly Warning[];
}

/** Reads the rows of every table of activities, each against the period its own title names, else the order's. */
export function readRoadmaps(
  tables: readonly TitledRoadmap[],
  around: {
    /** Of the order's first roadmap. */
    readonly period: Period | null;
    readonly lexicon: NameLexicon;
    readonly deadline: DeadlineContext;
  },
): RoadmapsReading {
  const roadmaps: ReadRoadmap[] = [];
  const sections: ReadSection[] = [];
  const items: ReadItem[] = [];
  const warnings: Warning[] = [];
  tables.forEach((table, roadmapIndex) => {
    const { title } = table;
    const own = roadmapIndex > 0 && title ? periodIn(title, around.deadline.orderDate) : null;
    const period = own ?? around.period;
    const dates = { periodStart: period?.start ?? null, periodEnd: period?.end ?? null };
    const academicYear = period?.academicYear ?? null;
    const { heading: termHeading } = termColumns(table.columns);
    const columns = table.columns.map(({ heading }) => heading);
    roadmaps.push({ title, ...dates, columns, termHeading, academicYear });
    const context = { ...around.deadline, ...dates, academicYear };
    const rows = readItems(table, around.lexicon, context);
    const shift = sections.length;
    items.push(
      ...rows.items.map((item) => ({
        ...item,
        roadmapIndex,
        sectionIndex: item.sectionIndex === null ? null : item.sectionIndex + shift,
      })),
    );
    sections.push(...table.sections);
    warnings.push(...rows.warnings);
  });
  return { roadmaps, sections, items, warnings };
}
