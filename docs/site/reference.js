// Redoc keeps a colour mode of its own; the whole site follows the system instead.
const dark = matchMedia("(prefers-color-scheme: dark)");
const followSystem = () => {
  const mode = dark.matches ? "dark" : "light";
  try {
    localStorage.setItem("redoc.colorMode", mode);
  } catch {
    // Storage may be switched off; Redoc then reads the system's mode itself.
  }
  document.documentElement.classList.remove("dark", "light");
  document.documentElement.classList.add(mode);
};
followSystem();
dark.addEventListener("change", followSystem);

// Redoc would make a worker for its search from text, which the page's security policy forbids.
window.Worker = undefined;

const setAttributes = (selector, attributes) => {
  for (const element of document.querySelectorAll(selector)) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }
};

// Redoc draws its menu and its text itself; this says to screen readers and the skip link what they are.
const nameParts = () => {
  setAttributes("#redoc .menu-content:not([role])", { role: "navigation", "aria-label": "Operations" });
  setAttributes("#redoc main:not([id])", { id: "main", tabindex: "-1" });
  setAttributes("#redoc h4:not([aria-level])", { "aria-level": "3" });
  setAttributes("#redoc h5:not([aria-level])", { "aria-level": "4" });
  for (const button of document.querySelectorAll('#redoc button[aria-label="Example"]')) {
    button.removeAttribute("aria-label"); // it hid the name of the chosen example
  }
};
new MutationObserver(nameParts).observe(document, { childList: true, subtree: true });

// Redoc takes what stands behind the # for one of its own addresses, and #main is none.
document.addEventListener("click", (event) => {
  if (!(event.target instanceof Element) || event.target.closest(".skip") === null) return;
  event.preventDefault();
  document.querySelector("#main")?.focus();
});
