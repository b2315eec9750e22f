import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  type: string;
  body: unknown;
}
export function answer(url: URL): Answer;
export function respond(request: IncomingMessage, response: ServerResponse): void;
export function start(port?: number): Promise<{ url: string; stop(): Promise<void> }>;
