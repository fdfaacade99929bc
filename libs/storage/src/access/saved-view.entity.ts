import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export type TaskScreen = 'list' | 'calendar' | 'board';
/** As they stand in the address of the screen. */
export type Conditions = Readonly<Record<string, string | number | boolean>>;

/** Conditions of a screen of tasks under a name of the person's own. */
@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column('uuid') personId!: string;
  @Column('text') name!: string;
  @Column('text') screen!: TaskScreen;
  @Column('jsonb') conditions!: Conditions;
}
