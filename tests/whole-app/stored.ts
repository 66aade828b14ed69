import type { Page } from '@playwright/test';

/** Everything that the origin keeps on the device: walks, unfinished videos, settings, files. */
export function storedOnDevice(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names: string[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(new Error('no database'));
      });
      for (const store of database.objectStoreNames) {
        const keys = await new Promise<IDBValidKey[]>((resolve) => {
          const all = database.transaction(store).objectStore(store).getAllKeys();
          all.onsuccess = () => resolve(all.result);
        });
        names.push(...keys.map((key) => `${name}/${store}/${JSON.stringify(key)}`));
      }
      database.close();
    }
    const folder = await navigator.storage
      .getDirectory()
      .then((root) => root.getDirectoryHandle('clips'))
      .catch(() => null);
    if (folder !== null) for await (const file of folder.keys()) names.push(`clips/${file}`);
    return [
      ...names,
      ...Object.keys(localStorage).map((key) => `localStorage/${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage/${key}`),
      ...(document.cookie === '' ? [] : ['cookie']),
    ];
  });
}

/** The reports that are kept on the device, as text: a change is shown before it is written. */
export function keptReports(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('heelrise');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('no database'));
    });
    const documents = await new Promise<unknown[]>((resolve) => {
      const all = database.transaction('reports').objectStore('reports').getAll();
      all.onsuccess = () => resolve(all.result);
    });
    database.close();
    return JSON.stringify(documents);
  });
}
