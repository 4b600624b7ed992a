// GitHub Pages serves a project under the project's name, every other host at the root.
if (location.protocol !== "file:") {
  const project = location.hostname.endsWith(".github.io") ? location.pathname.split("/")[1] : "";
  const base = document.createElement("base");
  base.href = project ? `/${project}/` : "/";
  document.head.append(base);
}
