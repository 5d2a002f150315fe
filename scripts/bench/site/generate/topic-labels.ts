import { listOf } from './language.ts';

/** What a digest is about, by section. */
export const topicLabels: readonly string[] =
  listOf(`Harbours, Ferries, Railways, Roads, Water, Energy, Housing, Schools,
  Universities, Hospitals, Public health, Courts, Police, Elections, Parliament, Budget, Taxes, Banks, Trade, Labour,
  Farming, Fisheries, Forests, Climate, Weather, Floods, Migration, Borders, Diplomacy, Defence, Religion, Museums,
  Music, Cinema, Books, Football, Athletics, Science, Space, Technology`);
