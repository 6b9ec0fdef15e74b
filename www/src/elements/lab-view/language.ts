// Where the system has no language at all (LANG=C), WebKitGTK calls it "C", with which no number can be written: uPlot,
// which is imported after this, would not even load.

try {
  new Intl.NumberFormat(navigator.language);
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en', configurable: true });
}
