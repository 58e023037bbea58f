"use strict";
// The token stands behind the # of the address, which a browser sends to no server.
const token = location.hash.slice(1);
const good = (changes = {}) =>
  ({ customer: "Ann Lee", email: "ann@example.com", lines: [{ sku: "TEA-001", quantity: 2 }], ...changes });
const attacks = {
  "A good order": good(),
  "A name that turns around": good({ customer: "Ann\u202eeeL" }),
  "A lone surrogate": good({ customer: "Ann\ud800" }),
  "SQL in the name": good({ customer: "'; drop table orders; --" }),
  "Fields nobody asked for": good({ status: "PAID", discount: 100 }),
  "A text for a number": good({ lines: [{ sku: "TEA-001", quantity: "2" }] }),
  "No address, no lines": good({ email: "ann@@example.com", lines: [] }),
  "The metadata service": good({ callback: "http://169.254.169.254/latest/meta-data/" }),
  "A payment that breaks": good({ lines: [{ sku: "SAMOVAR-003", quantity: 1 }] }),
  "No permission": null
};
const byId = (id) => document.getElementById(id);
const get = async (path) => (await fetch(path)).json();
// What cannot be seen is written as an escape, so that it is what it looks like.
const visible = (text) => text.replace(/[^\n\x20-\x7e]/g, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));
let method = "POST";
let path = "orders";
let lastLine = 0;

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className ?? "";
  return made;
}

// What was replaced is marked.
function logLine(line) {
  const item = element("li", "", line.number > lastLine ? "fresh" : "");
  for (const part of line.text.split(/(\[(?:redacted|pseudonym)[^\]]*\])/)) {
    item.append(part.startsWith("[") ? element("mark", part) : part);
  }
  return item;
}

function fill(id, rows) {
  byId(id).replaceChildren(...rows.map((cells) => {
    const row = document.createElement("tr");
    row.append(...cells.map((text, i) => element("td", text, i === cells.length - 1 ? "number" : "")));
    return row;
  }));
}

async function refresh() {
  const [lines, orders, counters] = await Promise.all(["log", "orders", "counters"].map((name) => get(`console/${name}`)));
  byId("log").replaceChildren(...lines.map(logLine));
  byId("log").scrollTop = byId("log").scrollHeight;
  lastLine = lines.at(-1)?.number ?? 0;
  fill("orders", orders.map((order) => [order.id, order.placedBy, order.status, order.total]));
  fill("counters", counters.map((counter) => [counter.meter, counter.of, String(counter.count)]));
}

function status(kind, text) {
  byId("status").dataset.kind = kind;
  byId("status").textContent = text;
}

async function exchange() {
  const headers = { Authorization: `Bearer ${token}` };
  const body = method === "POST" ? byId("body").value : undefined;
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  const response = await fetch(path, { method, body, headers });
  status(response.ok ? "good" : "bad", `${response.status} ${response.statusText}`.trim());
  byId("response").textContent = visible(JSON.stringify(await response.json(), null, 2));
  byId("response").scrollIntoView({ block: "nearest" }); // on a telephone it is below the attacks
  await refresh();
}

async function send() {
  delete document.body.dataset.done;
  try {
    await exchange();
  } catch {
    status("bad", "The service does not answer");
  }
  document.body.dataset.done = "true";
}

function choose(name) {
  for (const button of document.querySelectorAll("nav button")) {
    button.setAttribute("aria-pressed", String(button.textContent === name));
  }
  const order = attacks[name];
  method = order ? "POST" : "DELETE";
  path = order ? "orders" : "orders/00000000-0000-4000-8000-000000000000";
  byId("line").textContent = `${method} /${path}`;
  byId("body").value = order ? visible(JSON.stringify(order, null, 2)) : "";
  byId("body").disabled = !order;
  return send();
}

for (const name of Object.keys(attacks)) {
  const button = element("button", name);
  button.type = "button";
  button.addEventListener("click", () => choose(name));
  const item = document.createElement("li");
  item.append(button);
  byId("attacks").append(item);
}
byId("body").value = JSON.stringify(good(), null, 2);
byId("body").addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    byId("form").requestSubmit();
  }
});
byId("form").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
refresh();
