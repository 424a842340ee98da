export { NOTHING_EXTRA, type ExportChoices } from '../../src-shared/domain/export-choices';
