// What of the page is hard to read: less contrast than WCAG 2.2, 1.4.3 (AA) asks for.
const channels = (color) => color.match(/[\d.]+/g).map(Number);
const light = (color) => channels(color).slice(0, 3)
  .map((value) => value / 255)
  .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
function background(element) {
  const color = getComputedStyle(element).backgroundColor;
  return channels(color)[3] === 0 ? background(element.parentElement) : color;
}
function contrast(element) {
  const [dark, bright] = [light(getComputedStyle(element).color), light(background(element))].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}
return [...document.body.querySelectorAll("*")]
  .filter((element) => element.value || [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim()))
  .filter((element) => contrast(element) < 4.5)
  .map((element) => `${element.tagName} ${element.id} ${contrast(element).toFixed(1)}`)
  .join(", ");
