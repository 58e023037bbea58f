"use strict";
// The token comes behind the # of the address, which is never sent to a server.
const [token, chosen] = location.hash.slice(1).split("/");
const good = () => ({ customer: "Ann Lee", email: "ann@example.com", lines: [{ sku: "TEA-001", quantity: 2 }] });
const attacks = {
  "a good order": good(),
  "a name that turns around": { ...good(), customer: "Ann\u202eeeL" },
  "a lone surrogate": { ...good(), customer: "Ann\ud800" },
  "SQL in the name": { ...good(), customer: "'; drop table orders; --" },
  "fields nobody asked for": { ...good(), status: "PAID", discount: 100 },
  "a text for a number": { ...good(), lines: [{ sku: "TEA-001", quantity: "2" }] },
  "no address, no lines": { ...good(), email: "ann@@example.com", lines: [] },
  "the metadata service": { ...good(), callback: "http://169.254.169.254/latest/meta-data/" },
  "a payment that breaks": { ...good(), lines: [{ sku: "SAMOVAR-003", quantity: 1 }] },
  "no permission": null
};
const show = (id, text) => { document.getElementById(id).textContent = text; };

async function log() {
  const lines = await (await fetch("console/log")).json();
  show("log", lines.slice(-25).join("\n"));
}

async function attack(name) {
  for (const button of document.querySelectorAll("nav button")) {
    button.setAttribute("aria-pressed", String(button.textContent === name));
  }
  const body = attacks[name];
  const request = body
    ? { method: "POST", headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` }, body: JSON.stringify(body) }
    : { method: "DELETE", headers: { Authorization: `Bearer ${token}` } };
  const path = body ? "orders" : "orders/00000000-0000-4000-8000-000000000000";
  show("title", name);
  show("request", `${request.method} /${path}\n${request.body ?? ""}`);
  const response = await fetch(path, request);
  const answer = await response.json();
  show("status", response.status);
  show("response", JSON.stringify(answer, null, 2));
  if (response.ok) {
    const row = document.getElementById("orders").insertRow(0);
    for (const text of [answer.id, answer.status, answer.total]) {
      row.insertCell().textContent = text;
    }
  }
  await log();
  document.body.dataset.done = name;
}

for (const name of Object.keys(attacks)) {
  const button = document.createElement("button");
  button.textContent = name;
  button.addEventListener("click", () => attack(name));
  document.getElementById("attacks").append(button);
}
if (chosen) {
  attack(decodeURIComponent(chosen));
} else {
  log();
}
