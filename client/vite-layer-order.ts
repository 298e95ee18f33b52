import type { Plugin } from "vite";

const order = "@layer base,ui,features,pages,print;";

/** The order of the layers counts where it is first said, and the bundler puts shared components before the sheet that says it. */
export function layerOrder(): Plugin {
  return {
    name: "layer-order",
    apply: "build",
    enforce: "post",
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === "asset" && file.fileName.endsWith(".css")) file.source = order + String(file.source);
      }
    },
  };
}
