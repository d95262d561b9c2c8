<?php
/**
 * Elements and placeholders that somebody wrote into a text: they bring the script to the page, and
 * they, too, may not send readers' browsers to other servers.
 */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

/** Enqueues for what it finds in `$html`, and takes the life out of what leads elsewhere. */
function scan( $html ) {
	$tags = implode( '|', array_keys( elements() ) );
	if ( ! is_string( $html ) || ! preg_match( "/data-charter-widget|<(?:$tags)[\s\/>]/i", $html ) ) {
		return $html;
	}
	$pieces = wp_html_split( $html );
	$open   = array();
	$found  = false;
	foreach ( $pieces as &$piece ) {
		if ( preg_match( "/^<($tags)(?=[\s\/>])(.*)>$/is", $piece, $match ) ) {
			$live   = ! any_elsewhere( $match[2] );
			$open[] = $live;
			$found  = $found || $live;
			$piece  = $live ? $piece : '<div class="charter-embed">';
		} elseif ( preg_match( "/^<\/(?:$tags)[\s>]/i", $piece ) ) {
			$piece = false === array_pop( $open ) ? '</div>' : $piece;
		} elseif ( preg_match( '/^<[a-z][a-z0-9-]*\s(.*\bdata-charter-widget\b.*)>$/is', $piece, $match ) ) {
			$live  = ! any_elsewhere( $match[1], 'data-' );
			$found = $found || $live;
			$piece = $live ? $piece : str_ireplace( 'data-charter-widget', 'data-charter-refused', $piece );
		}
	}
	unset( $piece );
	if ( $found ) {
		enqueue();
	}
	return implode( '', $pieces );
}

/** Whether one of the attributes whose names begin with `$prefix` leads elsewhere. */
function any_elsewhere( string $attributes, string $prefix = '' ): bool {
	foreach ( wp_kses_hair( $attributes, wp_allowed_protocols() ) as $name => $attribute ) {
		$value = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		if ( ( '' === $prefix || 0 === stripos( $name, $prefix ) ) && leads_elsewhere( $value ) ) {
			return true;
		}
	}
	return false;
}

// After blocks (9) and shortcodes (11).
foreach ( array( 'the_content', 'render_block', 'widget_text', 'widget_custom_html_content' ) as $hook ) {
	add_filter( $hook, __NAMESPACE__ . '\scan', 20 );
}

/** What WordPress keeps when somebody saves who may not write any HTML. */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$global = array_fill_keys( array( 'class', 'id', 'lang', 'dir', 'title', 'hidden' ), true );
	foreach ( elements() as $tag => $element ) {
		$allowed[ $tag ] = array_fill_keys( array_keys( $element['attributes'] ), true ) + $global;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
