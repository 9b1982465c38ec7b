// What a page of the application sees when its first script runs.
window.bijStart = { rol: window.overlegtafel?.rol, roep: typeof window.overlegtafel?.roep };
window.ontvangen = [];
window.evalUitkomst = (() => {
  try {
    return new Function('return "gelopen"')();
  } catch (fout) {
    return fout.name;
  }
})();
if (location.hash !== '#doof') window.overlegtafel.luister('bericht', (waarde) => window.ontvangen.push(waarde));
