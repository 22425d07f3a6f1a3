import * as migration_20261123_195355_initial from './20261123_195355_initial.ts';

export const migrations = [
  {
    up: migration_20261123_195355_initial.up,
    down: migration_20261123_195355_initial.down,
    name: '20261123_195355_initial'
  },
];
