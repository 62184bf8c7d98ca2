/**
 * Functions that run inside Firefox's own window, where the toolbar, the sidebar and the menus are.
 * They are sent as text, so each must stand alone.
 */

// Names that exist only in that window.
declare const ChromeUtils: { importESModule(address: string): any };
declare const WebExtensionPolicy: { getByID(id: string): any };
declare const SidebarController: any;
declare const gBrowser: any;
declare const Cc: any;
declare const Ci: any;

export async function clickAction(id: string): Promise<void> {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Keys from the text input processor are real to Firefox; the driver's own never reach a command. */
export function pressAltShift(letter: string): void {
  window.focus();
  gBrowser.selectedBrowser.focus();
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  processor.beginInputTransactionForTests(window);
  const modifiers = ['Alt', 'Shift'].map((key) => new KeyboardEvent('', { key, code: `${key}Left` }));
  for (const key of modifiers) processor.keydown(key);
  const pressed = new KeyboardEvent('', { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) });
  processor.keydown(pressed);
  processor.keyup(pressed);
  for (const key of modifiers.toReversed()) processor.keyup(key);
}

/** Says whether the entry was there and has been picked. */
export function pickFromMenu(label: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as any;
  if (menu?.state !== 'open') return false;
  const entry = Array.from<any>(menu.querySelectorAll('menuitem')).find(
    (it) => it.label === label && !it.hidden,
  );
  if (!entry) return false;
  menu.activateItem(entry);
  return true;
}

export function sidebarIsOpen(): boolean {
  return SidebarController.isOpen;
}

export async function openSidebar(id: string): Promise<void> {
  await SidebarController.show(`${id.replace(/[^a-z0-9]/gi, '_').toLowerCase()}-sidebar-action`);
}

/** A PNG of the sidebar or of the whole window, in base64. */
export async function picture(of: 'sidebar' | 'window'): Promise<string> {
  const inSidebar = () => SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
  const { browsingContext } = of === 'sidebar' ? inSidebar() : window;
  const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL().split(',')[1] ?? '';
}

export async function killBackground(id: string): Promise<void> {
  await WebExtensionPolicy.getByID(id).extension.terminateBackground({ expectStopped: false });
}
