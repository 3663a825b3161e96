/*
 * Says plainly that the line is down where a page cannot be had. It keeps that one page and its looks, and nothing that
 * anybody has read or written.
 */
"use strict";

const KEPT = "doanket-offline-1";
const OFFLINE = "/offline";

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(KEPT).then((kept) => kept.addAll([OFFLINE, "/assets/trouble.css"])));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys()
    .then((names) => Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name))))
    .then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  const request = event.request;
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(fetch(request).catch(() => caches.match(OFFLINE)));
  } else if (request.destination === "style" && new URL(request.url).pathname === "/assets/trouble.css") {
    event.respondWith(fetch(request).catch(() => caches.match("/assets/trouble.css")));
  }
});
