/* global window */
/**
 * The blocks in the editor: fields at the side, and in the text what the server renders. Which
 * blocks there are, with which fields, comes from the server.
 */
(function ({ blocks, blockEditor, components, element, serverSideRender }, settings) {
  const { createElement } = element;

  /** One field; an empty one leaves the attribute out. */
  function field({ name, type, label, help, values }, attributes, setAttributes) {
    const common = {
      key: name,
      label,
      help,
      __nextHasNoMarginBottom: true,
      onChange: (value) => setAttributes({ [name]: value || undefined }),
    };
    if (type === 'boolean')
      return createElement(components.ToggleControl, {
        ...common,
        checked: Boolean(attributes[name]),
      });
    const value = attributes[name] ?? '';
    if (type === 'enum')
      return createElement(components.SelectControl, {
        ...common,
        value,
        options: [
          { value: '', label: settings.default },
          ...values.map((each) => ({ value: each, label: each })),
        ],
      });
    return createElement(components.TextControl, {
      ...common,
      value,
      type: type === 'number' ? 'number' : 'text',
    });
  }

  for (const [tag, fields] of Object.entries(settings.blocks)) {
    const block = `charter-widgets/${tag}`;
    blocks.registerBlockType(block, {
      edit({ attributes, setAttributes }) {
        return createElement(
          'div',
          blockEditor.useBlockProps(),
          createElement(
            blockEditor.InspectorControls,
            null,
            createElement(
              components.PanelBody,
              { title: settings.settings },
              fields.map((each) => field(each, attributes, setAttributes)),
            ),
          ),
          createElement(
            components.Disabled,
            null,
            createElement(serverSideRender, { block, attributes }),
          ),
        );
      },
      save: () => null,
    });
  }
})(window.wp, window.charterWidgets);
