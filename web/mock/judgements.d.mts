export function reset(): void;
