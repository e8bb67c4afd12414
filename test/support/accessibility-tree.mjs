import {pageOf} from './page-of.mjs';

/** @typedef {import('puppeteer-core').Protocol.Accessibility.AXNode} AXNode */

/**
 * Plugin for the command `accessibility-tree`: what assistive technology is given of the page of the test, through
 * shadow trees, one line for each thing that it would meet, indented as it is nested.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({command, session}) {
      if (command !== 'accessibility-tree') return undefined;
      const devtools = await pageOf(session).createCDPSession();
      const {nodes} = await devtools.send('Accessibility.getFullAXTree');
      await devtools.detach();
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const [root] = nodes;
      return root ? linesOf(root, byId, 0).join('\n') : '';
    },
  };
}

// Boxes without a meaning of their own, and the pieces of text that an outline has no use for.
const SKIPPED = new Set(['none', 'generic', 'InlineTextBox', 'RootWebArea', 'ListMarker']);

/**
 * @param {AXNode} node
 * @param {ReadonlyMap<string, AXNode>} byId
 * @param {number} depth
 * @returns {string[]}
 */
function linesOf(node, byId, depth) {
  const role = node.role?.value ?? 'none';
  const isSkipped = node.ignored || SKIPPED.has(role);
  const name = node.name?.value ? `"${node.name.value}"` : '';
  const level = role === 'heading' && node.properties?.find((property) => property.name === 'level')?.value.value;
  const words = [role === 'StaticText' ? '' : role, level, name].filter((word) => word);
  const line = `${'  '.repeat(depth)}${words.join(' ')}`;
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? linesOf(child, byId, isSkipped ? depth : depth + 1) : [];
  });
  return isSkipped ? children : [line, ...children];
}
