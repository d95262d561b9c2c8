<?php
/** What authors work with: the blocks, and the classic editor's rules. */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

const EDITOR_HANDLE = 'charter-widgets-editor';

function load_texts(): void {
	load_plugin_textdomain( 'charter-widgets', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_texts', 1 );

/** The generated list's texts are looked up as they stand there. */
function text( string $english ): string {
	// phpcs:ignore WordPress.WP.I18n
	return translate( $english, 'charter-widgets' );
}

function register_blocks(): void {
	wp_register_script(
		EDITOR_HANDLE,
		plugins_url( 'editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' ),
		VERSION,
		true
	);
	foreach ( elements() as $tag => $element ) {
		register_block_type(
			"charter-widgets/$tag",
			array(
				'api_version'     => 2,
				'title'           => text( $element['title'] ),
				'description'     => text( $element['summary'] ),
				'category'        => 'embed',
				'icon'            => 'groups',
				'keywords'        => array( 'CEMR', 'Charter' ),
				'attributes'      => array_map(
					static function ( $attribute ) {
						return array( 'type' => 'boolean' === $attribute['type'] ? 'boolean' : 'string' );
					},
					$element['attributes']
				),
				'supports'        => array(
					'align'  => array( 'wide', 'full' ),
					'anchor' => true,
					'html'   => false,
				),
				'editor_script'   => EDITOR_HANDLE,
				'render_callback' => static function ( $attributes ) use ( $tag ) {
					return render( $tag, (array) $attributes, '', get_block_wrapper_attributes( array( 'class' => 'charter-embed' ) ) );
				},
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** Fields and their words for editor.js, in the language of who edits. */
function editor_settings(): void {
	$blocks = array();
	foreach ( elements() as $tag => $element ) {
		foreach ( $element['attributes'] as $name => $attribute ) {
			$attribute['name']    = $name;
			$attribute['label']   = text( $attribute['label'] );
			$attribute['help']    = text( $attribute['help'] );
			$blocks[ $tag ][]     = $attribute;
		}
	}
	$settings = array(
		'blocks'   => $blocks,
		'settings' => __( 'What to show', 'charter-widgets' ),
		'default'  => __( 'Default', 'charter-widgets' ),
	);
	wp_add_inline_script( EDITOR_HANDLE, 'window.charterWidgets = ' . wp_json_encode( $settings ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\editor_settings' );

/** The preview is live; where the editor is a frame, this hook is what reaches into it. */
function preview_assets(): void {
	if ( is_admin() ) {
		enqueue();
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\preview_assets' );

/** TinyMCE drops elements that it does not know, for administrators too. */
function teach_tinymce( $settings ) {
	$tags = array_keys( elements() );
	$add  = static function ( string $name, array $rules ) use ( &$settings ) {
		$settings[ $name ] = implode( ',', array_filter( array_merge( array( $settings[ $name ] ?? '' ), $rules ) ) );
	};
	$add( 'custom_elements', $tags );
	$add(
		'extended_valid_elements',
		array_map(
			static function ( $tag ) {
				return $tag . '[*]';
			},
			$tags
		)
	);
	// An empty element is nothing to TinyMCE, and a paragraph with nothing in it loses it. The setting
	// replaces TinyMCE's own list, so that stands here, too.
	$settings['non_empty_elements'] = $settings['non_empty_elements']
		?? 'td th iframe video audio object script pre code area base basefont br col frame hr img input isindex link meta param embed source wbr track';
	$settings['non_empty_elements'] .= ' ' . implode( ' ', $tags );
	return $settings;
}
add_filter( 'tiny_mce_before_init', __NAMESPACE__ . '\teach_tinymce' );
