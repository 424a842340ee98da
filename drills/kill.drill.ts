import { setTimeout as delay } from 'node:timers/promises';
import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { messageOf } from '../src-shared/message-of';
import { drillFolder, libraryWithDraft, revisionOnDisk } from './support/a-library';
import { progress, report } from './support/report';
import { makePlain, playWriter, readPlain, startWriter } from './support/writer';

const BYTES = 5_000_000;
const KILLS = Number(process.env['STET_DRILL_TIMES'] ?? 200);
/** Kills after which a control that never failed would mean that the drill sees nothing. */
const CONTROL_KILLS = 100;

interface Tally {
  kills: number;
  lost: number;
  corrupt: number;
  saves: number;
}

async function killOnce(tally: Tally, folder: string, kind: 'stet' | 'plain'): Promise<void> {
  const writer = startWriter(kind, folder, BYTES);
  await writer.started;
  await delay(Math.random() * 250);
  await writer.kill();
  const acknowledged = writer.acknowledged();
  tally.kills++;
  try {
    const found = kind === 'stet' ? await revisionOnDisk(folder) : readPlain(folder);
    if (found < acknowledged) tally.lost++;
    tally.saves = Math.max(tally.saves, found);
  } catch (error) {
    tally.corrupt++;
    progress(`  ${messageOf(error)}`);
  }
}

async function main(): Promise<void> {
  const folder = drillFolder();
  const library = path.join(folder, 'library');
  await (await libraryWithDraft(library, BYTES)).close();
  const stet: Tally = { kills: 0, lost: 0, corrupt: 0, saves: 0 };
  while (stet.kills < KILLS) {
    await killOnce(stet, library, 'stet');
    if (stet.kills % 20 === 0) progress(`${stet.kills} kills: ${stet.lost} lost, ${stet.corrupt} corrupt`);
  }
  const plain = path.join(folder, 'plain');
  mkdirSync(plain);
  const control: Tally = { kills: 0, lost: 0, corrupt: 0, saves: 0 };
  while (control.kills < CONTROL_KILLS && control.corrupt === 0) {
    makePlain(plain, BYTES);
    await killOnce(control, plain, 'plain');
  }
  report({
    name: 'kill',
    promise: 'kill -9 in the middle of a write of a 5 MB draft loses nothing that was acknowledged.',
    passed: stet.lost === 0 && stet.corrupt === 0 && control.corrupt > 0,
    figures: [
      ['kills', String(stet.kills)],
      ['acknowledged saves lost', String(stet.lost)],
      ['drafts or journals corrupt', String(stet.corrupt)],
      ['saves made in all', String(stet.saves)],
      [
        'control (plain writeFile): kills until the file was corrupt',
        control.corrupt > 0 ? String(control.kills) : 'never: THE DRILL IS BLIND',
      ],
    ],
  });
}

if (!(await playWriter())) await main();
