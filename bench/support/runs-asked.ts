/** How often a bench measures, where `-- --runs N` asks for a shorter or a longer look; `null` where it does not. */
export function runsAsked(): number | null {
  const at = process.argv.indexOf('--runs');
  return at < 0 ? null : Number(process.argv[at + 1]);
}
