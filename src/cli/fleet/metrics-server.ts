import { createServer, type Server } from 'node:http';

/** Serves Prometheus text at /metrics on every address of this machine: a container is asked from outside. */
export function serveMetrics(port: number, text: () => Promise<string>): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end();
    text().then(
      (metrics) =>
        response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4' }).end(metrics),
      () => response.writeHead(503).end('The queue cannot be asked.\n'),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
