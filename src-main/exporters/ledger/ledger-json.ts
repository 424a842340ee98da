import { withoutEmpty } from '../without-empty';
import type { LedgerExporter } from './ledger-exporter';

export const ledgerJson: LedgerExporter = {
  format: 'json',
  extension: 'json',
  mimeType: 'application/json',
  write(input) {
    const ledger = {
      format: 'stet-ledger',
      version: 1,
      title: input.title,
      exportId: input.exportId,
      exportedAt: input.exportedAt,
      figures: input.figures,
      notices: input.entries.map((entry) => withoutEmpty({ ...entry })),
    };
    return Promise.resolve(new TextEncoder().encode(`${JSON.stringify(ledger, null, 2)}\n`));
  },
};
