// npm run drill:packets: all journeys in a network of their own, whose one way out counts whatever is sent over it.
import { spawnSync } from 'node:child_process';
import { runScript } from '../lib/problem.mjs';
import { inRoot } from '../lib/project.mjs';
import { notRun, report } from './drill-report.mjs';

const NAME = 'packets';
const INSIDE = '--inside';

await runScript(async () => (process.argv.includes(INSIDE) ? inside() : outside()));

/** Starts itself again in a new network namespace; that takes root, or a system that lets users make them. */
function outside() {
  const flags = process.getuid?.() === 0 ? ['-n'] : ['-n', '-r'];
  if (spawnSync('unshare', [...flags, 'true']).status !== 0) {
    return notRun(
      NAME,
      'It needs a network of its own: Linux, and root or a system that lets users make namespaces.',
    );
  }
  const args = [...flags, process.execPath, ...process.argv.slice(1), INSIDE];
  return spawnSync('unshare', args, { stdio: 'inherit' }).status ?? 1;
}

/** A tunnel that nobody reads is the default route: what goes in is counted and dropped. */
function inside() {
  for (const command of [
    'ip link set lo up',
    'sysctl -qw net.ipv6.conf.all.disable_ipv6=1 || true',
    'ip tuntap add dev out0 mode tun',
    'ip addr add 10.9.9.1/24 dev out0',
    'ip link set out0 up',
    'ip route add default dev out0',
  ]) {
    if (spawnSync('sh', ['-c', command], { stdio: 'inherit' }).status !== 0) {
      return notRun(NAME, `The network that counts could not be made: “${command}” failed.`);
    }
  }
  const before = packets();
  const lookup =
    "require('node:dgram').createSocket('udp4').send('words', 53, '9.9.9.9', () => process.exit())";
  spawnSync(process.execPath, ['-e', lookup]);
  const seen = packets() - before;
  const start = packets();
  const filters = process.argv.slice(2).filter((word) => word !== INSIDE && word !== '--');
  const journeys = spawnSync(process.execPath, ['scripts/test.mjs', '--only', 'e2e', ...filters], {
    cwd: inRoot(''),
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  process.stdout.write(journeys.stdout);
  const sent = packets() - start;
  const outcome = /(\d+) passed, (\d+) failed\s*$/.exec(journeys.stdout);
  return report({
    name: NAME,
    promise: 'Nothing leaves the machine while the whole app is used, name look-ups included.',
    passed: sent === 0 && seen > 0 && Number(outcome?.[1] ?? 0) > 0,
    figures: [
      ['journeys driven in a network of their own', outcome?.[0]?.trim() ?? 'none'],
      ['packets that left in all that time', String(sent)],
      ['control: packets counted for one datagram sent on purpose', String(seen)],
    ],
  });
}

/** What went out, or was to go out, over the tunnel. */
function packets() {
  const { stdout } = spawnSync('sh', ['-c', 'grep out0: /proc/net/dev'], { encoding: 'utf8' });
  const fields = stdout.split(':')[1]?.trim().split(/\s+/).map(Number) ?? [];
  return (fields[9] ?? 0) + (fields[11] ?? 0);
}
