/** What browsers know of the connection, where they say it. */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
}

/** Whether the reader may pay for what is loaded: then it is loaded only when they ask for it. */
export function costsTheReader(): boolean {
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  return connection?.saveData === true || connection?.type === 'cellular';
}
