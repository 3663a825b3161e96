/* The map of a campaign: the script that draws it is asked for only where there is one. */
(() => {
  "use strict";

  const box = document.querySelector("[data-map]");
  if (!box) {
    return;
  }

  const label = (place) => {
    const text = document.createElement("span");
    text.textContent = `${place.name}: ${place.told || box.dataset.empty}`;
    return text;
  };

  const draw = (places) => {
    const map = L.map(box, { attributionControl: false, zoomControl: false, zoomSnap: 0.25 });
    const layer = L.geoJSON(places, {
      style: (feature) => ({ className: feature.properties.tone, weight: 1, fillOpacity: 1 }),
      onEachFeature: (feature, shape) => {
        shape.bindTooltip(() => label(feature.properties), { sticky: true });
        shape.on("click", () => window.location.assign(feature.properties.href));
      }
    }).addTo(map);
    L.control.zoom({ zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out }).addTo(map);
    map.fitBounds(layer.getBounds());
    box.dataset.drawn = String(places.features.length);
  };

  const script = document.createElement("script");
  script.src = box.dataset.leaflet;
  script.addEventListener("load", async () => {
    const answer = await fetch(box.dataset.map, { headers: { "X-Background": "1" } }).catch(() => null);
    if (answer?.ok) {
      draw(await answer.json());
    }
  });
  document.head.append(script);
})();
