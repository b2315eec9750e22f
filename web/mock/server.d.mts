import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Answer {
  status: number;
  type: string;
  body: unknown;
}
export function answer(url: URL, posted?: unknown): Answer;
export function respond(request: IncomingMessage, response: ServerResponse): Promise<void>;
export function start(port?: number): Promise<{ url: string; stop(): Promise<void> }>;
