/** Chromium's own event: the app may be installed, and a button of ours may ask for it. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/** How the app comes onto the home screen: by a button, by the browser's menu, or it is there already. */
export type InstallWay = 'installed' | 'button' | 'share-menu' | 'unknown';

/** The browser's offer to install the app, kept until the reader wants it. */
export class InstallOffer extends EventTarget {
  private offer: BeforeInstallPromptEvent | null = null;

  listen(): void {
    window.addEventListener('beforeinstallprompt', (event) => {
      // The browser's own notice would lie over the first screen.
      event.preventDefault();
      this.change(event as BeforeInstallPromptEvent);
    });
    window.addEventListener('appinstalled', () => this.change(null));
  }

  get way(): InstallWay {
    if (matchMedia('(display-mode: standalone)').matches) return 'installed';
    if (this.offer !== null) return 'button';
    return isOfApple() ? 'share-menu' : 'unknown';
  }

  /** Asks the reader; the browser shows its own question. An offer can be used once. */
  async ask(): Promise<void> {
    const { offer } = this;
    this.change(null);
    await offer?.prompt();
  }

  private change(offer: BeforeInstallPromptEvent | null): void {
    this.offer = offer;
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether this is Safari, or another browser with its engine. */
export function isOfApple(): boolean {
  return /^apple\b/i.test(navigator.vendor);
}

/** The one of this page. */
export const INSTALL_OFFER = new InstallOffer();
