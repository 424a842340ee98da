import dgram from 'node:dgram';
import http from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A host on this machine that writes down whatever reaches it, over TCP and over UDP. */
export interface ListeningHost {
  readonly httpAddress: string;
  readonly udpPort: number;
  /** One line for each thing that came in. */
  readonly heard: readonly string[];
  close(): Promise<void>;
}

export async function listeningHost(): Promise<ListeningHost> {
  const heard: string[] = [];
  const server = http.createServer((request, response) => {
    heard.push(`${request.method} ${request.url}`);
    response.end('heard');
  });
  server.on('connection', () => heard.push('a connection'));
  server.listen(0, '127.0.0.1');
  const udp = dgram.createSocket('udp4', () => heard.push('a datagram'));
  udp.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(udp, 'listening')]);
  const { port } = server.address() as AddressInfo;
  return {
    httpAddress: `http://127.0.0.1:${port}`,
    udpPort: udp.address().port,
    heard,
    close: async () => {
      server.closeAllConnections();
      server.close();
      udp.close();
      await once(server, 'close');
    },
  };
}
