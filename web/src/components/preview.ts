import { createContext, useContext } from 'react';
import type { Claim, EntityRef, Measure } from '../api/contract.generated';

/** What the side panel shows. */
export type Previewed =
  | { type: 'entity'; entity: EntityRef }
  | { type: 'claim'; claim: Claim; measure: Measure | undefined };

export interface Preview {
  open(what: Previewed, from: HTMLElement | null): void;
  close(): void;
}

export const PreviewContext = createContext<Preview>({ open() {}, close() {} });

/** Opens and closes the side panel. */
export const usePreview = () => useContext(PreviewContext);
