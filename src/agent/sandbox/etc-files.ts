/** Files of /etc that are ours inside: who there is, and that there is no name server. */
export function etcFiles(home: string): ReadonlyMap<string, string> {
  return new Map([
    [
      'passwd',
      `agent:x:1000:1000:agent:${home}:/bin/bash\nnobody:x:65534:65534:nobody:/:/bin/false\n`,
    ],
    ['group', 'agent:x:1000:\nnogroup:x:65534:\n'],
    ['hosts', '127.0.0.1 localhost pawl\n::1 localhost\n'],
    ['hostname', 'pawl\n'],
    // Where nothing listens: a look-up fails at once instead of after its time.
    ['resolv.conf', 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n'],
    ['nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n'],
  ]);
}
