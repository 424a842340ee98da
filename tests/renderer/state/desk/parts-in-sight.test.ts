import { beforeEach, describe, expect, it } from 'vitest';
import {
  PartsInSight,
  type DeskPart,
  type FoldingPane,
} from '../../../../src-renderer/state/desk/parts-in-sight.svelte';

const PARTS: readonly DeskPart[] = ['outline', 'galley', 'source', 'inspector'];

/** A layout of panes that know no more than whether they are folded. */
function panes(): Record<DeskPart, FoldingPane> {
  const folded = new Set<DeskPart>();
  const pane = (part: DeskPart): FoldingPane => ({
    isCollapsed: () => folded.has(part),
    collapse: () => void folded.add(part),
    expand: () => void folded.delete(part),
  });
  return {
    outline: pane('outline'),
    galley: pane('galley'),
    source: pane('source'),
    inspector: pane('inspector'),
  };
}

let sight: PartsInSight;
let leave: () => void;

beforeEach(() => {
  sight = new PartsInSight();
  leave = sight.layOut(panes());
});

describe('the parts of the desk', () => {
  it.each(PARTS)('%s is folded by what brings it back', (part) => {
    sight.toggle(part);
    expect(sight.isShown(part)).toBe(false);
    sight.toggle(part);
    expect(sight.isShown(part)).toBe(true);
  });

  it('are brought back for what a key does in them', () => {
    sight.toggle('inspector');
    sight.bringUp('inspector');
    expect(sight.isFolded('inspector')).toBe(false);
    expect(sight.wanted).toEqual({ part: 'inspector' });
  });

  it('leave the draft alone in focus, even a draft that was folded', () => {
    sight.toggle('galley');
    sight.focused = true;
    expect(PARTS.filter((part) => sight.isShown(part))).toEqual(['galley']);
  });

  it('end the focus when one beside the draft is asked for', () => {
    sight.focused = true;
    sight.toggle('source');
    expect(sight.focused).toBe(false);
    expect(sight.isShown('source')).toBe(true);
  });

  it('stay in focus while the draft is edited', () => {
    sight.focused = true;
    sight.bringUp('galley');
    expect(sight.focused).toBe(true);
  });

  it('are shown in turns, never folded, where the window is too narrow for panes', () => {
    leave();
    expect(sight.folds).toBe(false);
    sight.toggle('outline');
    expect(sight.isShown('outline')).toBe(true);
    expect(sight.wanted).toEqual({ part: 'outline' });
  });
});
