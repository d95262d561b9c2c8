<?php
/**
 * A pasted address of this site's own frame page, `…/embed.html?widget=charter-map&country=SE`,
 * becomes the element itself.
 *
 * An embed handler rather than an oEmbed provider: a provider would have this server ask itself
 * over HTTP, and WordPress would store the answer with the post, where it outlives the plugin.
 */

namespace CharterWidgets;

defined( 'ABSPATH' ) || exit;

/** HTML for the address; false where it is not ours, which lets WordPress go on looking. */
function embed_url( array $match ) {
	$address = $match[0];
	if ( ! in_array( origin( $address ), allowed_origins(), true ) ) {
		return false;
	}
	wp_parse_str( (string) wp_parse_url( $address, PHP_URL_QUERY ), $query );
	$tag = known_tag( is_string( $query['widget'] ?? null ) ? $query['widget'] : '' );
	// In an address every parameter has a value: `&without-list` and `&without-list=1` mean the same.
	foreach ( $query as $name => $value ) {
		if ( '' === $value ) {
			$query[ $name ] = true;
		}
	}
	return null === $tag ? false : render( $tag, $query ) . preview_script();
}

/** The editor shows an embed in a frame of its own, which has no script but what the answer brings. */
function preview_script(): string {
	return defined( 'REST_REQUEST' ) && REST_REQUEST
		? wp_get_script_tag(
			array(
				'type' => 'module',
				'src'  => script_url(),
			)
		)
		: '';
}

function register_embed(): void {
	wp_embed_register_handler( 'charter-widgets', '#^https?://[^\s"<>]+/embed\.html\?[^\s"<>]*widget=[^\s"<>]+$#i', __NAMESPACE__ . '\embed_url' );
}
add_action( 'init', __NAMESPACE__ . '\register_embed' );
