<?php
/** The one function that writes an element, and the shortcodes; the blocks are in editor.php. */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

/**
 * The element in its wrapper, which themes lay out as a block before the element is there.
 *
 * @param string $tag        One of the keys of `elements()`.
 * @param array  $given      Attributes by name; unknown ones are left out.
 * @param string $fallback   HTML that shows without script; default: a sentence that is a link.
 * @param string $wrapper    Attributes of the wrapper, escaped.
 */
function render( string $tag, array $given, string $fallback = '', string $wrapper = 'class="charter-embed"' ): string {
	$attributes = known_attributes( $tag, $given );
	$fallback   = '' === trim( $fallback ) ? default_fallback( $tag, $attributes ) : wp_kses_post( $fallback );
	$refused    = array_filter(
		$attributes,
		static function ( $value ) {
			return is_string( $value ) && leads_elsewhere( $value );
		}
	);
	if ( $refused ) {
		// Without the attribute the element would show something else than was asked for.
		return sprintf( '<div %s>%s%s</div>', $wrapper, $fallback, refusal( $refused ) );
	}
	enqueue();
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf( '<div %1$s><%2$s%3$s>%4$s</%2$s></div>', $wrapper, $tag, $written, $fallback );
}

/** What is useful by itself: whose signatures, and where they can be read. */
function default_fallback( string $tag, array $attributes ): string {
	$of_signatories = 'charter-map' === $tag || 0 === strpos( $tag, 'signatory-' );
	$address        = $of_signatories
		? 'https://charter-equality.eu/atlas-of-signatories-of-the-charter/presentation.html'
		: 'https://charter-equality.eu/';
	$text           = $of_signatories
		? __( 'Municipalities and regions that have signed the European Charter for Equality of Women and Men in Local Life', 'charter-widgets' )
		: __( 'European Charter for Equality of Women and Men in Local Life', 'charter-widgets' );
	// The sentence is in the site's language, whatever the element speaks.
	$lang = isset( $attributes['lang'] ) ? sprintf( ' lang="%s"', esc_attr( text_language() ) ) : '';
	return sprintf( '<a href="%s"%s>%s</a>', esc_url( $address ), $lang, esc_html( $text ) );
}

/** The language that `__()` answers in: English where there is no translation. */
function text_language(): string {
	return is_textdomain_loaded( 'charter-widgets' ) ? str_replace( '_', '-', determine_locale() ) : 'en';
}

/** Says to those who can mend it, and to nobody else, why there is only a link. */
function refusal( array $refused ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	/* translators: %s: name of an attribute. */
	$text = __( 'Not shown: “%s” is an address of another server, which would learn of your readers. Only administrators can allow that; the plugin’s readme says how. (Visitors do not see this line.)', 'charter-widgets' );
	return sprintf( '<p class="charter-refused">%s</p>', esc_html( sprintf( $text, implode( ', ', array_keys( $refused ) ) ) ) );
}

/** `[charter_map country="SE"]`, or with a fallback: `[charter_map]…[/charter_map]`. */
function shortcode( $attributes, $content, string $name ): string {
	return render( known_tag( $name ), (array) $attributes, (string) $content );
}

function add_shortcodes(): void {
	foreach ( array_keys( elements() ) as $tag ) {
		add_shortcode( str_replace( '-', '_', $tag ), __NAMESPACE__ . '\shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\add_shortcodes' );
