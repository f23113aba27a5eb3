export function buildWhenStale(): Promise<boolean>;
export function newerWithin(folder: string, time: number): boolean;
